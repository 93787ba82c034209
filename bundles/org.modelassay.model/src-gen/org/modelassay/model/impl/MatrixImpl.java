/**
 */
package org.modelassay.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.modelassay.model.Axis;
import org.modelassay.model.ExperimentsPackage;
import org.modelassay.model.Matrix;
import org.modelassay.model.MatrixScale;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Matrix</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.impl.MatrixImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MatrixImpl#getRowAxis <em>Row Axis</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MatrixImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MatrixImpl#getColumnAxis <em>Column Axis</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MatrixImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MatrixImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.modelassay.model.impl.MatrixImpl#getScale <em>Scale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MatrixImpl extends ResultImpl implements Matrix {
	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRowAxis() <em>Row Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowAxis()
	 * @generated
	 * @ordered
	 */
	protected static final String ROW_AXIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRowAxis() <em>Row Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowAxis()
	 * @generated
	 * @ordered
	 */
	protected String rowAxis = ROW_AXIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<String> rows;

	/**
	 * The default value of the '{@link #getColumnAxis() <em>Column Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumnAxis()
	 * @generated
	 * @ordered
	 */
	protected static final String COLUMN_AXIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColumnAxis() <em>Column Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumnAxis()
	 * @generated
	 * @ordered
	 */
	protected String columnAxis = COLUMN_AXIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<String> columns;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected Axis value;

	/**
	 * The default value of the '{@link #getScale() <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected static final MatrixScale SCALE_EDEFAULT = MatrixScale.SEQUENTIAL;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected MatrixScale scale = SCALE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MatrixImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentsPackage.Literals.MATRIX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.MATRIX__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRowAxis() {
		return rowAxis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowAxis(String newRowAxis) {
		String oldRowAxis = rowAxis;
		rowAxis = newRowAxis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.MATRIX__ROW_AXIS, oldRowAxis, rowAxis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRows() {
		if (rows == null) {
			rows = new EDataTypeEList<String>(String.class, this, ExperimentsPackage.MATRIX__ROWS);
		}
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColumnAxis() {
		return columnAxis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumnAxis(String newColumnAxis) {
		String oldColumnAxis = columnAxis;
		columnAxis = newColumnAxis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.MATRIX__COLUMN_AXIS, oldColumnAxis, columnAxis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getColumns() {
		if (columns == null) {
			columns = new EDataTypeEList<String>(String.class, this, ExperimentsPackage.MATRIX__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Axis getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetValue(Axis newValue, NotificationChain msgs) {
		Axis oldValue = value;
		value = newValue;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentsPackage.MATRIX__VALUE, oldValue, newValue);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(Axis newValue) {
		if (newValue != value) {
			NotificationChain msgs = null;
			if (value != null)
				msgs = ((InternalEObject)value).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentsPackage.MATRIX__VALUE, null, msgs);
			if (newValue != null)
				msgs = ((InternalEObject)newValue).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentsPackage.MATRIX__VALUE, null, msgs);
			msgs = basicSetValue(newValue, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.MATRIX__VALUE, newValue, newValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MatrixScale getScale() {
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScale(MatrixScale newScale) {
		MatrixScale oldScale = scale;
		scale = newScale == null ? SCALE_EDEFAULT : newScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.MATRIX__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentsPackage.MATRIX__VALUE:
				return basicSetValue(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentsPackage.MATRIX__FILE:
				return getFile();
			case ExperimentsPackage.MATRIX__ROW_AXIS:
				return getRowAxis();
			case ExperimentsPackage.MATRIX__ROWS:
				return getRows();
			case ExperimentsPackage.MATRIX__COLUMN_AXIS:
				return getColumnAxis();
			case ExperimentsPackage.MATRIX__COLUMNS:
				return getColumns();
			case ExperimentsPackage.MATRIX__VALUE:
				return getValue();
			case ExperimentsPackage.MATRIX__SCALE:
				return getScale();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentsPackage.MATRIX__FILE:
				setFile((String)newValue);
				return;
			case ExperimentsPackage.MATRIX__ROW_AXIS:
				setRowAxis((String)newValue);
				return;
			case ExperimentsPackage.MATRIX__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends String>)newValue);
				return;
			case ExperimentsPackage.MATRIX__COLUMN_AXIS:
				setColumnAxis((String)newValue);
				return;
			case ExperimentsPackage.MATRIX__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends String>)newValue);
				return;
			case ExperimentsPackage.MATRIX__VALUE:
				setValue((Axis)newValue);
				return;
			case ExperimentsPackage.MATRIX__SCALE:
				setScale((MatrixScale)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentsPackage.MATRIX__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case ExperimentsPackage.MATRIX__ROW_AXIS:
				setRowAxis(ROW_AXIS_EDEFAULT);
				return;
			case ExperimentsPackage.MATRIX__ROWS:
				getRows().clear();
				return;
			case ExperimentsPackage.MATRIX__COLUMN_AXIS:
				setColumnAxis(COLUMN_AXIS_EDEFAULT);
				return;
			case ExperimentsPackage.MATRIX__COLUMNS:
				getColumns().clear();
				return;
			case ExperimentsPackage.MATRIX__VALUE:
				setValue((Axis)null);
				return;
			case ExperimentsPackage.MATRIX__SCALE:
				setScale(SCALE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentsPackage.MATRIX__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case ExperimentsPackage.MATRIX__ROW_AXIS:
				return ROW_AXIS_EDEFAULT == null ? rowAxis != null : !ROW_AXIS_EDEFAULT.equals(rowAxis);
			case ExperimentsPackage.MATRIX__ROWS:
				return rows != null && !rows.isEmpty();
			case ExperimentsPackage.MATRIX__COLUMN_AXIS:
				return COLUMN_AXIS_EDEFAULT == null ? columnAxis != null : !COLUMN_AXIS_EDEFAULT.equals(columnAxis);
			case ExperimentsPackage.MATRIX__COLUMNS:
				return columns != null && !columns.isEmpty();
			case ExperimentsPackage.MATRIX__VALUE:
				return value != null;
			case ExperimentsPackage.MATRIX__SCALE:
				return scale != SCALE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (file: ");
		result.append(file);
		result.append(", rowAxis: ");
		result.append(rowAxis);
		result.append(", rows: ");
		result.append(rows);
		result.append(", columnAxis: ");
		result.append(columnAxis);
		result.append(", columns: ");
		result.append(columns);
		result.append(", scale: ");
		result.append(scale);
		result.append(')');
		return result.toString();
	}

} //MatrixImpl
